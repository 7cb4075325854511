/** For what is generated and proved from cases of each state; no process imports it. */
export { caseAt, caseStages, newcomer, type CaseStage } from './stage-cases';
export { orderAt, orderShown, orderStates, type OrderState } from './order-cases';
export { everyDoor, secondPeople } from './second-people';
